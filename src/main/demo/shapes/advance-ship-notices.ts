import type { Fields, Shapes } from '../shape-language.ts';

const notice: Fields = {
  id: 'uuid !',
  displayNumber: 'text !',
  status: 'AdvanceShipNoticeStatus !',
  createdAt: 'instant !',
  updatedAt: 'instant !',
  items: '[ProductItem] !',
  handlingUnit: 'HandlingUnit',
  labels: 'Labels',
  shipping: 'ShippingExtended',
};

export const advanceShipNoticesShapes: Shapes = {
  AdvanceShipNotice: {
    items: '[ProductItem] !',
    handlingUnit: 'HandlingUnit',
    shipping: 'Shipping',
    declaredVolumeInCc: 'DeclaredAsnVolume',
  },
  AdvanceShipNoticeList: {
    advanceShipNotices: '[AdvanceShipNoticeListItemResponse] !',
    count: 'number !',
    totalCount: 'number !',
  },
  AdvanceShipNoticeListItemResponse: {
    ...notice,
    submittedAt: 'instant',
  },
  AdvanceShipNoticeResponse: {
    ...notice,
    submittedAt: 'instant',
    volumeInCc: 'AsnVolume',
  },
  AdvanceShipNoticeStatus: '=DRAFT|IN_TRANSIT|UNPACKING|COMPLETED|CANCELLED',
  AlreadyInWarehouseShipping: {
    method: '=ALREADY_IN_WAREHOUSE !',
    estimatedTimeOfArrival: 'instant',
    countryCode: 'text',
  },
  AsnVolume: 'number',
  Courier: { id: 'text', name: 'text', trackingNumbers: '[text]' },
  CourierBySellerShipping: {
    method: '=COURIER_BY_SELLER !',
    courier: 'Courier',
    estimatedTimeOfArrival: 'instant',
    countryCode: 'text',
  },
  CreateAdvanceShipNoticeRequest: {
    items: '[ProductItem] !',
    handlingUnit: 'HandlingUnit',
    shipping: 'Shipping',
    declaredVolumeInCc: 'DeclaredAsnVolume',
  },
  CreateAdvanceShipNoticeResponse: {
    ...notice,
    volumeInCc: 'AsnVolume',
  },
  DeclaredAsnVolume: 'number',
  HandlingUnit: { unitType: 'text', amount: 'number', labelsType: 'text' },
  Labels: { fileUrl: 'text' },
  OwnTransportShipping: {
    method: '=OWN_TRANSPORT !',
    truckLicencePlate: 'text',
    estimatedTimeOfArrival: 'instant',
    countryCode: 'text',
  },
  Product: { id: 'uuid !' },
  ProductItem: { product: 'Product !', quantity: 'number !' },
  ReceivingEntry: { expected: 'int', product: 'Product', received: '[ReceivingStatus]' },
  ReceivingState: {
    updatedAt: 'instant',
    stage: '=IN_PROGRESS|COMPLETED',
    displayNumber: 'text',
    content: '[ReceivingEntry]',
  },
  ReceivingStatus: {
    quantity: 'int',
    receivedType: '=SELLABLE|DAMAGE|REJECT',
    reasonCode:
      '=SELLABLE|DAMAGED_CARRIER_CLAIM|DAMAGED_IN_TRANSPORT|NO_BARCODE|' +
      'PRODUCT_NOT_ACCEPTABLE_IN_FULFILLMENT|SHORT_EXPIRY_DATE|UNACCEPTABLE_HAZMAT|' +
      'UNACCEPTABLE_PRODUCT_SIZE|UNACCEPTABLE_PRODUCT_VARIANT|UNSCANNABLE_BARCODE',
  },
  Shipping: {
    by: 'method',
    of: {
      OWN_TRANSPORT: 'OwnTransportShipping',
      COURIER_BY_SELLER: 'CourierBySellerShipping',
      THIRD_PARTY_DELIVERY: 'ThirdPartyDeliveryShipping',
    },
  },
  ShippingExtended: {
    by: 'method',
    of: {
      OWN_TRANSPORT: 'OwnTransportShipping',
      COURIER_BY_SELLER: 'CourierBySellerShipping',
      THIRD_PARTY_DELIVERY: 'ThirdPartyDeliveryShipping',
      ALREADY_IN_WAREHOUSE: 'AlreadyInWarehouseShipping',
    },
  },
  SubmitCommand: { id: 'uuid', input: 'SubmitCommandInput !', output: 'SubmitCommandOutput' },
  SubmitCommandInput: { advanceShipNoticeId: 'uuid !' },
  SubmitCommandOutput: {
    by: 'status',
    of: {
      RUNNING: 'SubmitRunningCommandOutput',
      SUCCESSFUL: 'SubmitSuccessfulCommandOutput',
      FAILED: 'SubmitFailedCommandOutput',
    },
  },
  SubmitFailedCommandOutput: { status: '=FAILED !', errors: 'Errors !' },
  SubmitRunningCommandOutput: { status: '=RUNNING !' },
  SubmitSuccessfulCommandOutput: { status: '=SUCCESSFUL !' },
  ThirdParty: { name: 'text', orderNumber: 'text' },
  ThirdPartyDeliveryShipping: {
    method: '=THIRD_PARTY_DELIVERY !',
    thirdParty: 'ThirdParty',
    estimatedTimeOfArrival: 'instant',
    countryCode: 'text',
  },
  UpdateSubmittedAdvanceShipNoticeRequest: {
    items: '[ProductItem]',
    handlingUnit: 'HandlingUnit',
    shipping: 'Shipping',
    declaredVolumeInCc: 'DeclaredAsnVolume',
  },
};
