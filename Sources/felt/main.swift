import FeltCommands
import Foundation

exit(FeltMain.run())
