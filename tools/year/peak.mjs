/* Writes down, as a process ends, the most memory that it held (kilobytes) and the time that it took of the processor. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (process.env.PEAKS) appendFileSync(process.env.PEAKS, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
