public import ArgumentParser
public import FeltRefi

/// Programs are typed by their short names: refi, nvivo, atlas, maxqda, qualcoder, quirkos.
extension RefiProgram: ExpressibleByArgument {}
