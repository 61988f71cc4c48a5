public import ArgumentParser
public import FeltModel

/// Languages are typed by their short names: nb, nn, en.
extension Language: ExpressibleByArgument {}
