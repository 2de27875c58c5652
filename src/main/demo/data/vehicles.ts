import { hexOf } from './dice.ts';

/** One car or motorcycle as the catalogue of compatible products knows it. */
export type Vehicle = {
  readonly id: string;
  readonly groupId: string;
  readonly text: string;
  /** Its number in TecDoc. */
  readonly tecdocNumber: string;
  readonly years: readonly [from: number, to: number];
  readonly engine: string;
  readonly power: string;
};

export type VehicleType = 'CAR' | 'MOTORCYCLE';
export type VehicleGroup = { readonly id: string; readonly text: string; readonly type: VehicleType };

/** Make: model from-to, ... */
const CARS = `
Fiat: Panda 2003-2012, Punto 1999-2010, Seicento 1998-2010
Škoda: Fabia 2007-2014, Octavia 2004-2013, Superb 2008-2015
Volkswagen: Golf 2003-2009, Passat 2005-2010, Polo 2009-2017
Opel: Astra 2004-2010, Corsa 2006-2014, Vectra 2002-2008
Ford: Focus 2004-2011, Fiesta 2008-2017, Mondeo 2007-2014
Toyota: Yaris 2005-2011, Corolla 2007-2013, Auris 2006-2012
`;
const MOTORCYCLES = `
Junak: 904 2012-2018, M11 2010-2016
Romet: Ogar 2011-2019, Soft 2013-2020
Honda: CB500 1997-2003, NC700 2012-2014
`;
const ENGINES = ['1.2 60KM/44kW', '1.4 90KM/66kW', '1.9 TDI 105KM/77kW', '2.0 140KM/103kW'] as const;

type Make = { readonly group: VehicleGroup; readonly models: readonly string[] };

const MAKES: readonly Make[] = [...makesOf(CARS, 'CAR'), ...makesOf(MOTORCYCLES, 'MOTORCYCLE')];

/** The same in every shop. */
export const VEHICLE_GROUPS: readonly VehicleGroup[] = MAKES.map(({ group }) => group);
export const VEHICLES: readonly Vehicle[] = MAKES.flatMap(vehiclesOf);

function makesOf(text: string, type: VehicleType): Make[] {
  return text
    .trim()
    .split('\n')
    .map((line, at) => {
      const [name = '', models = ''] = line.split(': ');
      const group = { id: hexOf(0, at, type === 'CAR' ? 711 : 712, 4), text: name.toUpperCase(), type };
      return { group, models: models.split(', ') };
    });
}

function vehiclesOf({ group, models }: Make, make: number): Vehicle[] {
  return models.flatMap((written, model) => {
    const {
      name = '',
      from = '',
      to = '',
    } = /^(?<name>.+) (?<from>\d+)-(?<to>\d+)$/.exec(written)?.groups ?? {};
    return ENGINES.map((engine, at) => {
      const number = make * 100 + model * 10 + at;
      const [size = '', power = ''] = engine.split(/ (?=\d+KM)/);
      return {
        id: hexOf(0, number, 713, 4),
        groupId: group.id,
        text: `${group.text} ${name.toUpperCase()} ${from}/01-${to}/12 ${engine}`,
        tecdocNumber: String(15_000 + number),
        years: [Number(from), Number(to)] as const,
        engine: size,
        power,
      };
    });
  });
}
