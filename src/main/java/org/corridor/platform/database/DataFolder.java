package org.corridor.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.corridor.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything this installation keeps, locked while it runs. The lock belongs
 * to the process, so it is gone after a crash and never has to be removed by hand.
 *
 * <p>Whoever opens the folder must keep it until the end: a folder that nobody refers to any more
 * is unlocked by the garbage collector.
 */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /** Creates the folder if need be and takes it for this process. */
  public static DataFolder open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      FileChannel lockFile =
          FileChannel.open(
              path.resolve("corridor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(lockFile) == null) {
        lockFile.close();
        throw new CannotStart(
            "Another Corridor is already running on the folder %s: stop it, or choose another folder with CORRIDOR_DATA."
                .formatted(path));
      }
      return new DataFolder(path, lockFile);
    } catch (IOException e) {
      throw new CannotStart(
          "Corridor cannot write to the folder %s: give the user who runs it the right to write there, or choose another folder with CORRIDOR_DATA."
              .formatted(path),
          e);
    }
  }

  /** Whether another Corridor is running on the folder. */
  public static boolean isInUse(Path folder) {
    Path lock = folder.resolve("corridor.lock");
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel lockFile = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return tryLock(lockFile) == null;
    } catch (IOException e) {
      return false;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  public Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public String toString() {
    return path.toString();
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
