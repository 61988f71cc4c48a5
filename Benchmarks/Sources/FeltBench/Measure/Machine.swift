#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// What the measurements were made on.
struct Machine {
    let processor: String
    let coreCount: Int
    let memoryGigabytes: Double
    let system: String

    init() {
        let processors = Self.lines("/proc/cpuinfo").filter { $0.hasPrefix("model name") }
        processor = processors.first.map { Self.value($0, after: ":") } ?? "unknown processor"
        coreCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let kilobytes = Self.lines("/proc/meminfo").first.flatMap { Double(Self.value($0, after: ":").split(separator: " ").first ?? "") } ?? 0
        memoryGigabytes = kilobytes / 1_048_576
        system = Self.lines("/etc/os-release").first { $0.hasPrefix("PRETTY_NAME=") }.map { Self.value($0, after: "=").filter { $0 != "\"" } } ?? "unknown system"
    }

    var text: String { "\(processor), \(coreCount) cores, \(Report.decimal(memoryGigabytes)) GB, \(system), SQLite \(Database.version)" }

    /// How many processes wanted a core in the last minute.
    static var load: Double {
        var loads = [0.0, 0, 0]
        return getloadavg(&loads, 3) > 0 ? loads[0] : 0
    }

    private static func lines(_ path: String) -> [Substring] {
        // Files of the kernel have no size: they are read through a stream.
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: "\n")
    }

    private static func value(_ line: Substring, after mark: Character) -> String {
        var value = line.drop { $0 != mark }.dropFirst()
        while value.first == " " { value.removeFirst() }
        return String(value)
    }
}
