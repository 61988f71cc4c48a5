/// A file of a container that was pressed before the container is made, on another core if one likes.
public struct PressedFile: Sendable {
    /// The path inside the container, as in ``ZipWriter/Entry``.
    public let name: String
    /// A container with this file alone.
    let container: [UInt8]

    /// Presses a file as ``ZipWriter`` would. Throws `archive-unwritable`. Cost: linear; the bytes are not copied.
    public init(_ name: String, _ bytes: [UInt8], level: Int = ZipWriter.quick) throws {
        var writer = ZipWriter(level: level)
        writer.add(name, bytes)
        self.name = name
        container = try writer.bytes()
    }
}
