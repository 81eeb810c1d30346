package org.corridor.projects.iati.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.projects.iati.IatiActivity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Activities and what is wrong with them as they stand in the database. */
final class ActivityJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ActivityJson() {}

  static String write(Object part) {
    return MAPPER.writeValueAsString(part);
  }

  static IatiActivity activity(String json) {
    return MAPPER.readValue(json, IatiActivity.class);
  }

  static Finding finding(String json) {
    return MAPPER.readValue(json, Finding.class);
  }

  static List<Finding> findings(String json) {
    return MAPPER.readValue(json, new TypeReference<List<Finding>>() {});
  }

  static Map<String, Integer> counts(String json) {
    return MAPPER.readValue(json, new TypeReference<TreeMap<String, Integer>>() {});
  }

  /** Differs between activities that differ. */
  static String hash(String json) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
