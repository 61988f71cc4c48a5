public import ArgumentParser
public import FeltRefi

/// Programs are typed by their short names: nvivo, atlas, maxqda, qualcoder.
extension RefiProgram: ExpressibleByArgument {}
