package org.corridor.platform.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Encrypts what only this installation may read (AES-256-GCM by Tink). The key lies in the data
 * folder, made when first needed, or is given by {@code CORRIDOR_SECRET_KEY} where several nodes
 * must share one: never in the database, so that neither a stolen backup nor a leak of tables tells
 * anything.
 */
@Component
public class Secrets {

  static final String FILE = "secret-key.json";

  private final SingletonSupplier<KeysetHandle> keys;
  private final SingletonSupplier<Aead> aead;

  @Autowired
  public Secrets(
      @Value("${corridor.data}") Path data,
      @Value("${corridor.secret.key:}") String keyOfAllNodes) {
    // A wrong setting shows at the start, not when somebody signs in.
    KeysetHandle given =
        keyOfAllNodes.isBlank() ? null : KeyFile.parse(keyOfAllNodes, "CORRIDOR_SECRET_KEY");
    this.keys =
        SingletonSupplier.of(
            () -> given == null ? KeyFile.readOrCreate(data.resolve(FILE)) : given);
    this.aead = SingletonSupplier.of(() -> aead(keys.obtain()));
  }

  /**
   * @param context what it is and whose; needed again to open it, so that a row copied to another
   *     person is worth nothing
   */
  public byte[] seal(String secret, String context) {
    try {
      return aead.obtain().encrypt(bytes(secret), bytes(context));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty if it was changed, sealed for another context, or with another key. */
  public Optional<String> open(byte[] sealed, String context) {
    try {
      byte[] secret = aead.obtain().decrypt(sealed, bytes(context));
      return Optional.of(new String(secret, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /**
   * A signature that only this installation makes, for what travels in the open and comes back: the
   * same each time, so nothing needs to be kept of it.
   *
   * @param context what it is for; a signature made for one thing is worth nothing for another
   */
  public byte[] sign(String text, String context) {
    return Signatures.sign(keys.obtain(), text, context);
  }

  private static Aead aead(KeysetHandle key) {
    try {
      return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
