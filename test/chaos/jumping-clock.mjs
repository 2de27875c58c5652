import { readFileSync } from 'node:fs';

// Loaded before the program, in each of its threads: its clock is off by what a file says, in milliseconds.
const path = process.env.CHAOS_CLOCK_FILE;
const now = Date.now;
const LOOK_EVERY_MS = 50;
let offsetMs = 0;
let lookedAt = 0;

Date.now = () => {
  const real = now();
  if (real - lookedAt >= LOOK_EVERY_MS) {
    lookedAt = real;
    offsetMs = offsetNow();
  }
  return real + offsetMs;
};

function offsetNow() {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}
