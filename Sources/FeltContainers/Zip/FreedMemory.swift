import CZip

/// Memory that was used and is free again.
package enum FreedMemory {
    /// Gives it back to the system, where the C library would keep it for later: what a large export has let go of lies in pieces between what it still
    /// needs, and the next step does not fit into them. Does nothing where the library has no such call. Cost: some milliseconds.
    package static func giveBack() {
        #if canImport(Glibc)
            malloc_trim(0)
        #endif
    }
}
