import FeltBench

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

exit(BenchProgram.run(Array(CommandLine.arguments.dropFirst())))
