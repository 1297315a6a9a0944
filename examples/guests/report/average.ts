/** One measured value. */
export interface Sample {
  name: string;
  value: number;
}

/** The mean of all values. */
export function average(samples: Sample[]): number {
  const sum = samples.reduce((total, { value }) => total + value, 0);
  return sum / samples.length;
}
