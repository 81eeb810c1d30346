package org.corridor.capacities.matching.web;

import java.util.List;
import org.corridor.capacities.Door;
import org.corridor.capacities.Door.Side;
import org.corridor.capacities.matching.domain.FindOpenings;
import org.corridor.platform.security.AccessRules;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Needs and vacancies that fit what one can do, with reasons and what is missing. */
@Controller
class ForMePage {

  static final String PATH = "/account/skills/for-me";

  private final FindOpenings find;

  ForMePage(FindOpenings find) {
    this.find = find;
  }

  @GetMapping(PATH)
  ModelAndView show(Language reader) {
    var found = find.forMe(reader);
    return new ModelAndView("capacities/matching/pages/for-me")
        .addObject("known", found.isPresent())
        .addObject("suggestions", found.orElse(List.of()));
  }

  @Configuration(proxyBeanMethods = false)
  static class Rules {

    @Bean
    AccessRules forMeRules() {
      return requests -> requests.requestMatchers(PATH).authenticated();
    }

    @Bean
    @Order(2)
    Door whatFitsMe() {
      return new Door(Side.PEOPLE, "capacities.matching.for-me", PATH);
    }
  }
}
