/* Runs a command and writes what it cost to a file: CPU microseconds (user and system) and the peak resident set in KiB.
   Node cannot ask this of one child, and a child started by Node inherits Node's own peak. */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: cost RESULT COMMAND [ARGUMENT]...\n");
    return 2;
  }
  const pid_t child = fork();
  if (child == 0) {
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    _exit(127);
  }
  int status;
  struct rusage used;
  if (wait4(child, &status, 0, &used) < 0) return 2;
  FILE* result = fopen(argv[1], "w");
  if (!result) return 2;
  const long cpu = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000L + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
  fprintf(result, "%ld %ld\n", cpu, used.ru_maxrss);
  fclose(result);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
