package org.corridor.people.privacy.web;

import java.time.Clock;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.privacy.domain.PersonalData;
import org.corridor.platform.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that is held about the person who asks: to read, and as a file. */
@Controller
class PersonalDataPage {

  private final PersonalData data;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  PersonalDataPage(PersonalData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  @GetMapping("/account/data")
  ModelAndView show(Language language) {
    return new ModelAndView("people/privacy/pages/data").addObject("held", data.mine(language));
  }

  @GetMapping("/account/data.json")
  ResponseEntity<String> download(Language language) {
    ObjectNode all = mapper.createObjectNode();
    all.put("at", clock.instant().toString());
    for (PersonalDataHolder.Held held : data.mine(language)) {
      all.set(held.code(), mapper.readTree(held.json()));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"corridor-data.json\"")
        .body(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all));
  }
}
