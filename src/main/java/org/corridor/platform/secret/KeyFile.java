package org.corridor.platform.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.corridor.platform.CannotStart;

/** The key of this installation as a Tink keyset in JSON, in a file that only its owner reads. */
final class KeyFile {

  private static final String OWNER_ONLY = "rw-------";

  private KeyFile() {}

  /** The key in the file, which is made if there is none. */
  static KeysetHandle readOrCreate(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new CannotStart(
          "The key in %s cannot be read or written: give the user who runs Corridor the right to."
              .formatted(file),
          e);
    }
  }

  /**
   * @param where it stands, for the message
   */
  static KeysetHandle parse(String json, String where) {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      // Without the cause: its message could quote the key.
      throw new CannotStart(
          "What %s holds is no key: it must be the whole content of the file %s of the first node."
              .formatted(where, Secrets.FILE));
    }
  }

  /** Written beside and then linked, so that of two at once both read the same whole file. */
  private static void create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".part");
    try {
      if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString(OWNER_ONLY));
      }
      Files.writeString(part, json());
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      // Another thread was faster; its key counts.
    } catch (UnsupportedOperationException e) {
      Files.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String json() {
    try {
      AeadConfig.register();
      KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
