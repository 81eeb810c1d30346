package org.corridor.communities.proofs.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An Ed25519 key (RFC 8032) with which a site signs.
 *
 * @param publicKey the SubjectPublicKeyInfo (RFC 8410), in small hexadecimal figures
 */
record SiteKey(String publicKey, PrivateKey privateKey) {

  private static final String ALGORITHM = "Ed25519";

  static SiteKey create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SiteKey(
          HexFormat.of().formatHex(pair.getPublic().getEncoded()), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param secret what {@link #secret()} gave
   */
  static SiteKey of(String publicKey, String secret) {
    try {
      return new SiteKey(
          publicKey,
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of().parseHex(secret))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The private key as PKCS 8, in hexadecimal figures; to be sealed before it is kept. */
  String secret() {
    return HexFormat.of().formatHex(privateKey.getEncoded());
  }

  String sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(bytes);
      return HexFormat.of().formatHex(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** False too where the key or the signature is none. */
  static boolean verify(String publicKey, byte[] bytes, String signature) {
    try {
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(publicKey)));
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(bytes);
      return check.verify(HexFormat.of().parseHex(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The public key as programs want it, e.g. {@code openssl}. */
  static String pem(String publicKey) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(publicKey))
        + "\n-----END PUBLIC KEY-----\n";
  }

  /** Says nothing of the private key. */
  @Override
  public String toString() {
    return "SiteKey " + publicKey;
  }
}
