package org.corridor.people.imports.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.registrations.domain.Entry;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is said of a member, as JSON: in the database and in the download. */
@Component
class EntryJson {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JsonMapper mapper = JsonMapper.shared();

  String write(Entry entry) {
    return mapper.writeValueAsString(all(entry));
  }

  Map<String, String> all(Entry entry) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("name", entry.name().value());
    all.put("language", entry.language().code());
    put(all, "residence", entry.residence());
    put(all, "origin", entry.origin());
    all.put("profession", entry.profession());
    all.put("about", entry.about());
    all.put("phone", entry.phone());
    all.put("number", entry.number());
    all.values().removeIf(String::isEmpty);
    return all;
  }

  private static void put(Map<String, String> all, String name, @Nullable Place place) {
    if (place != null) {
      all.put(name + "Country", place.country());
      all.put(name + "Town", place.town());
    }
  }

  Entry read(String text) {
    Map<String, String> all = mapper.readValue(text, TEXTS);
    return new Entry(
        new PersonName(all.getOrDefault("name", "")),
        Language.of(all.getOrDefault("language", "")).orElse(Language.EN),
        place(all, "residence"),
        place(all, "origin"),
        all.getOrDefault("profession", ""),
        all.getOrDefault("about", ""),
        all.getOrDefault("phone", ""),
        all.getOrDefault("number", ""));
  }

  private static @Nullable Place place(Map<String, String> all, String name) {
    String country = all.get(name + "Country");
    return country == null ? null : new Place(country, all.getOrDefault(name + "Town", ""));
  }
}
