import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { pdfOf } from '../pdf.ts';
import { serviceOf } from './delivery-services.ts';
import { shipments, textAt } from './shipment.ts';
import type { Asked, Shipment } from './shipment.ts';

/** The shipments of these ids, or the refusal that names the one that is not there. */
export function namedShipments(context: Context, ids: readonly string[]): readonly Shipment[] | DemoAnswer {
  const found = ids.map((id) => shipments(context.state).get(id));
  const missing = found.indexOf(undefined);
  if (missing < 0) return found as readonly Shipment[];
  return oneError(404, 'SHIPMENT_NOT_FOUND', `There is no shipment ${ids[missing]}.`, {
    path: `shipmentIds[${missing}]`,
  });
}

/** Labels in the format that was asked for; 204 when every shipment is cancelled. */
export function labelsOf(asked: readonly Shipment[], seller: string): DemoAnswer {
  const alive = asked.filter(({ canceledAt }) => canceledAt === null);
  if (alive.length === 0) return nothing();
  const isZpl = alive.every(
    ({ asked: { labelFormat, label } }) =>
      (labelFormat ?? (label as Asked | undefined)?.['fileFormat']) === 'ZPL',
  );
  const lines = alive.flatMap((shipment) => labelLines(shipment, seller));
  return { status: 200, headers: {}, body: isZpl ? zplOf(lines) : pdfOf(lines) };
}

/** What the courier signs; 204 where the carrier has no protocol. */
export function protocolOf(asked: readonly Shipment[], seller: string): DemoAnswer {
  const signed = asked.filter(({ serviceId }) => serviceOf(serviceId)?.hasProtocol === true);
  if (signed.length === 0) return nothing();
  const rows = signed.flatMap(({ waybills }) => waybills.map((waybill, at) => `${at + 1}. ${waybill}`));
  return { status: 200, headers: {}, body: pdfOf([`Protokol nadania: ${seller}`, ...rows]) };
}

function labelLines({ serviceId, waybills, asked }: Shipment, seller: string): string[] {
  const receiver = asked['receiver'] as Asked;
  const address = (receiver['address'] ?? receiver) as Asked;
  const code = textAt(address, 'postalCode') ?? textAt(address, 'postCode') ?? '';
  const place = `${code} ${textAt(address, 'city') ?? ''}`;
  return waybills.flatMap((waybill) => [
    `${serviceOf(serviceId)?.name ?? ''}  ${waybill}`,
    `Nadawca: ${seller}`,
    `Odbiorca: ${textAt(receiver, 'name') ?? textAt(receiver, 'company') ?? ''}`,
    `${textAt(address, 'street') ?? ''}, ${place}`,
    '',
  ]);
}

function zplOf(lines: readonly string[]): Uint8Array {
  const fields = lines.map((line, at) => `^FO40,${40 + at * 40}^FD${line.replaceAll(/[\^~]/g, ' ')}^FS`);
  return new TextEncoder().encode(`^XA\n^CI28\n${fields.join('\n')}\n^XZ\n`);
}

function nothing(): DemoAnswer {
  return { status: 204, headers: {}, body: null };
}
