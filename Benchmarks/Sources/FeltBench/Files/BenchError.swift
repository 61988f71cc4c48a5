/// Why a measurement could not be made, in one sentence that names the thing.
public struct BenchError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
