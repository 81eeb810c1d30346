package org.corridor.projects.registry.domain;

import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Projects as they stand in the database. */
@Component
class ProjectJson {

  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  String write(Object part) {
    return mapper.writeValueAsString(part);
  }

  ProjectFacts facts(String json) {
    return mapper.readValue(json, ProjectFacts.class);
  }

  Story story(String json) {
    return mapper.readValue(json, Story.class);
  }
}
