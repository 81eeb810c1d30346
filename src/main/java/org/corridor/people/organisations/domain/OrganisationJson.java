package org.corridor.people.organisations.domain;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What organisations say of themselves as JSON. What is empty is left out. */
@Component
class OrganisationJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(List.class, o -> o.setNullHandling(nullsEmpty()))
          .withConfigOverride(Set.class, o -> o.setNullHandling(nullsEmpty()))
          .withConfigOverride(String.class, o -> o.setNullHandling(nullsEmpty()))
          .build();

  private static JsonSetter.Value nullsEmpty() {
    return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
  }

  String write(OrganisationContent content) {
    return mapper.writeValueAsString(content);
  }

  OrganisationContent content(String json) {
    return mapper.readValue(json, OrganisationContent.class);
  }
}
