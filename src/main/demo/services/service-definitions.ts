import { uuidOf } from '../data/dice.ts';

/** A service that Allegro lets sellers offer, with the highest price it may have. */
export type ServiceDefinition = {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  /** What stands in a group unless the seller writes his own. */
  readonly description: string;
  readonly hint: string | null;
  readonly isEditable: boolean;
  /** PLN. */
  readonly maxPrice: string;
  /** Whether its price may differ by delivery method. */
  readonly isByDelivery: boolean;
};

export const SERVICE_DEFINITIONS: readonly ServiceDefinition[] = [
  definition(0, 'Dostawa', 'Wniesienie', 'Wniesiemy zakup do wskazanego pomieszczenia.', '300.00', true),
  definition(1, 'Dostawa', 'Odbiór starego sprzętu', 'Zabierzemy zużyty sprzęt.', '200.00', true),
  definition(2, 'Montaż', 'Montaż mebli', 'Zmontujemy mebel u klienta.', '999.00', false),
  definition(3, 'Montaż', 'Podłączenie', 'Podłączymy i uruchomimy urządzenie.', '400.00', false),
  definition(4, 'Prezent', 'Pakowanie na prezent', 'Zapakujemy w ozdobny papier.', '50.00', false),
  definition(5, 'Prezent', 'Bilecik z życzeniami', 'Dołączymy bilecik z tekstem kupującego.', '20.00', false),
];

export function findDefinition(id: string): ServiceDefinition | null {
  return SERVICE_DEFINITIONS.find((one) => one.id === id) ?? null;
}

function definition(
  at: number,
  category: string,
  name: string,
  description: string,
  maxPrice: string,
  isByDelivery: boolean,
): ServiceDefinition {
  const hint = at % 2 === 0 ? 'Napisz, co obejmuje usługa i czego nie obejmuje.' : null;
  const isEditable = at !== 1;
  return { id: uuidOf(0, at, 731), category, name, description, hint, isEditable, maxPrice, isByDelivery };
}
