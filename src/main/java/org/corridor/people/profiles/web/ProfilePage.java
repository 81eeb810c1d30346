package org.corridor.people.profiles.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.contacts.domain.Addressees;
import org.corridor.people.contacts.domain.AskForContact;
import org.corridor.people.profiles.domain.ProfileJson;
import org.corridor.people.profiles.domain.ProfileView;
import org.corridor.people.profiles.domain.ShowProfile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A member as this viewer may see them. Where nothing may be seen the answer is the one for an
 * address that does not exist. Search engines are asked to stay away: what they keep nobody can
 * take back.
 */
@Controller
class ProfilePage {

  private static final String ROBOTS = "X-Robots-Tag";
  private static final String STAY_AWAY = "noindex, nofollow";

  private final ShowProfile profiles;
  private final AskForContact contact;
  private final ProfileJson json;

  ProfilePage(ShowProfile profiles, AskForContact contact, ProfileJson json) {
    this.profiles = profiles;
    this.contact = contact;
    this.json = json;
  }

  @GetMapping("/people/{key}")
  ModelAndView show(@PathVariable String key, HttpServletResponse response) {
    response.setHeader(ROBOTS, STAY_AWAY);
    ProfileView view = find(key);
    return new ModelAndView("people/profiles/pages/profile")
        .addObject("key", key)
        .addObject("view", view)
        .addObject("contact", contact.door(Addressees.PERSON, key).orElse(null));
  }

  @GetMapping("/people/{key}/profile.json")
  ResponseEntity<String> download(@PathVariable String key) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(ROBOTS, STAY_AWAY)
        .header("Content-Disposition", "attachment; filename=\"profile.json\"")
        .body(json.write(find(key)));
  }

  private ProfileView find(String key) {
    return profiles.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
