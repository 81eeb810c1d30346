// Reduces the npm package world-atlas (Natural Earth, public domain) to the two files the corridor map needs:
//   world.svg      land outline in the Equal Earth projection, 1000 units wide, whole numbers
//   countries.csv  ISO 3166-1 alpha-2, latitude and longitude of a point inside each country, degrees
// Run once, by hand, outside the project: npm i world-atlas topojson-client topojson-simplify i18n-iso-countries
//   node world-outline.mjs OUT_DIR
import fs from 'node:fs';
import * as topojson from 'topojson-client';
import * as simplify from 'topojson-simplify';
import iso from 'i18n-iso-countries';

const out = process.argv[2] ?? '.';
const land = JSON.parse(fs.readFileSync('node_modules/world-atlas/land-50m.json'));
const countries = JSON.parse(fs.readFileSync('node_modules/world-atlas/countries-50m.json'));

const A = [1.340264, -0.081106, 0.000893, 0.003796], M = Math.sqrt(3) / 2;
const raw = (lon, lat) => {
  const t = Math.asin(M * Math.sin(lat * Math.PI / 180)), t2 = t * t, t6 = t2 ** 3;
  return [lon * Math.PI / 180 * Math.cos(t) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))),
    t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))];
};
const half = raw(180, 0)[0];
const top = 78, bottom = -56; // degrees: no Antarctica, no ice cap
const project = ([lon, lat]) => {
  const [x, y] = raw(lon, Math.min(top, Math.max(bottom, lat)));
  return [Math.round((x / half + 1) * 500), Math.round((raw(0, top)[1] - y) / half * 500)];
};

// A ring that crosses the date line goes on past 180 degrees.
const whole = ring => {
  let turn = 0;
  const all = ring.map((p, i) => {
    if (i > 0 && p[0] - ring[i - 1][0] > 180) turn -= 360;
    if (i > 0 && p[0] - ring[i - 1][0] < -180) turn += 360;
    return [p[0] + turn, p[1]];
  });
  const middle = all.reduce((sum, p) => sum + p[0], 0) / all.length, shift = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  return all.map(p => [p[0] + shift, p[1]]);
};
const unwrapped = ring => whole(ring).map(p => [Math.max(-180, Math.min(180, p[0])), p[1]]);

let simple = simplify.presimplify(land);
simple = simplify.simplify(simple, 0.5);
simple = simplify.filter(simple, simplify.filterWeight(simple, 0.5));
const feature = topojson.feature(simple, simple.objects.land);
const geometries = feature.features ? feature.features.map(f => f.geometry) : [feature.geometry];
let path = '';
for (const g of geometries) for (const polygon of g.type === 'Polygon' ? [g.coordinates] : g.coordinates) {
  for (const ring of polygon) {
    if (ring.every(p => p[1] < bottom || p[1] > top)) continue;
    const points = unwrapped(ring).map(project).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
    if (points.length < 4) continue;
    path += `M${points[0].join(' ')}`;
    for (let i = 1; i < points.length - 1; i++) {
      path += 'l' + (points[i][0] - points[i - 1][0]) + ' ' + (points[i][1] - points[i - 1][1]);
    }
    path += 'z';
  }
}
const height = project([0, bottom])[1];
path = path.replace(/ -/g, '-').replace(/(l)(-?\d+)/g, '$1$2');
fs.writeFileSync(out + '/world.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${height}"><path fill="#d9d2c5" d="${path}"/></svg>\n`);

const area = ring => Math.abs(ring.reduce((s, p, i) => { const q = ring[(i + 1) % ring.length]; return s + p[0] * q[1] - q[0] * p[1]; }, 0)) / 2;
const centre = ring => { let a = 0, x = 0, y = 0; ring.forEach((p, i) => { const q = ring[(i + 1) % ring.length], c = p[0] * q[1] - q[0] * p[1]; a += c; x += (p[0] + q[0]) * c; y += (p[1] + q[1]) * c; }); return [x / (3 * a), y / (3 * a)]; };
// Parts of a country that people think of as places of their own; Natural Earth draws them with the country, or not at all.
const own = { BQ: [12.2, -68.3], GF: [3.9, -53.1], GI: [36.1, -5.4], GP: [16.2, -61.5], MQ: [14.6, -61],
  RE: [-21.1, 55.5], TK: [-9.2, -171.8], TV: [-7.5, 178.7], XK: [42.6, 20.9], YT: [-12.8, 45.2] };
const points = new Map(Object.entries(own)), sizes = new Map();
for (const f of topojson.feature(countries, countries.objects.countries).features) {
  const code = iso.numericToAlpha2(f.id);
  if (!code) continue;
  const polygons = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates;
  const biggest = polygons.map(p => whole(p[0])).sort((a, b) => area(b) - area(a))[0];
  if (area(biggest) < (sizes.get(code) ?? 0)) continue; // another piece of the same country
  const [lon, lat] = centre(biggest);
  sizes.set(code, area(biggest));
  points.set(code, [lat, lon > 180 ? lon - 360 : lon]);
}
const rows = [...points].map(([code, [lat, lon]]) => `${code},${lat.toFixed(1)},${lon.toFixed(1)}`);
fs.writeFileSync(out + '/countries.csv', 'code,lat,lon\n' + rows.sort().join('\n') + '\n');
console.log('height', height, 'bytes', path.length, 'countries', rows.length);
