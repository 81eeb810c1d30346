package org.corridor.platform.secret;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs by HMAC-SHA-256. The key of each context is derived from the key of the installation (RFC
 * 5869), so that it neither is that key nor tells anything of it.
 */
final class Signatures {

  private static final String HMAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private Signatures() {}

  static byte[] sign(KeysetHandle keys, String text, String context) {
    try {
      byte[] derived =
          Hkdf.computeHkdf(
              HMAC, secret(keys), new byte[0], bytes("signature of " + context), KEY_BYTES);
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(derived, HMAC));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @AccessesPartialKey
  private static byte[] secret(KeysetHandle keys) throws InvalidKeyException {
    Key key = keys.getPrimary().getKey();
    if (key instanceof AesGcmKey aes) {
      return aes.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }
    throw new InvalidKeyException("The key of this installation is of another kind");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
