/** How far many articles are: `120 of 500 · 4.2 a second · 1 min 30 s left`. */
export function progressLine(done: number, total: number, milliseconds: number): string {
  const count = `${done} of ${total}`;
  if (done === 0 || milliseconds <= 0) return count;
  const rate = done / (milliseconds / 1000);
  const shown =
    rate >= 10
      ? `${Math.round(rate)} a second`
      : rate >= 1
        ? `${rate.toFixed(1)} a second`
        : `${(rate * 60).toFixed(1)} a minute`;
  return done >= total ? `${count} · ${shown}` : `${count} · ${shown} · ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
