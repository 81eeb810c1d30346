package org.corridor.people.work.web;

import org.corridor.people.work.domain.MyWork;
import org.corridor.platform.security.AccessRules;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything that waits for me, in one place. */
@Controller
class MyWorkPage {

  private final MyWork work;

  MyWorkPage(MyWork work) {
    this.work = work;
  }

  @GetMapping("/my-work")
  ModelAndView show(Language reader) {
    return new ModelAndView("people/work/pages/my-work").addObject("tasks", work.list(reader));
  }

  @Configuration(proxyBeanMethods = false)
  static class Access {

    @Bean
    AccessRules myWorkRules() {
      return requests -> requests.requestMatchers("/my-work").authenticated();
    }
  }
}
