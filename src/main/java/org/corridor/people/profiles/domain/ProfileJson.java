package org.corridor.people.profiles.domain;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Profiles as JSON: in the database and in the download. What is empty is left out. */
@Component
public class ProfileJson {

  private static final TypeReference<Map<ProfileField, Audience>> AUDIENCES =
      new TypeReference<>() {};

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(List.class, o -> o.setNullHandling(nullsEmpty()))
          .withConfigOverride(Set.class, o -> o.setNullHandling(nullsEmpty()))
          .withConfigOverride(Map.class, o -> o.setNullHandling(nullsEmpty()))
          .withConfigOverride(String.class, o -> o.setNullHandling(nullsEmpty()))
          .build();

  private static JsonSetter.Value nullsEmpty() {
    return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
  }

  public String write(ProfileView view) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(view);
  }

  /** All that is held but for the name, which is in the account. */
  Map<String, Object> all(Profile profile) {
    return Map.of(
        "key", profile.key().toString(),
        "content", profile.content(),
        "audiences", profile.audiences(),
        "written", profile.written().code(),
        "revision", profile.revision(),
        "writer", profile.writer());
  }

  String write(Map<String, Object> data) {
    return mapper.writeValueAsString(data);
  }

  String write(ProfileContent content) {
    return mapper.writeValueAsString(content);
  }

  String writeAudiences(Map<ProfileField, Audience> audiences) {
    return mapper.writeValueAsString(audiences);
  }

  ProfileContent content(String json) {
    return mapper.readValue(json, ProfileContent.class);
  }

  Map<ProfileField, Audience> audiences(String json) {
    return mapper.readValue(json, AUDIENCES);
  }
}
