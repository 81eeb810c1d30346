package org.corridor.projects.underway.web;

import org.corridor.people.AccountLink;
import org.corridor.people.DataUse;
import org.corridor.projects.underway.domain.OpenProjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The projects in whose team one is, and those that teams show to everybody. */
@Controller
class MyProjectsPage {

  private final OpenProjects projects;

  MyProjectsPage(OpenProjects projects) {
    this.projects = projects;
  }

  @GetMapping("/under-way")
  ModelAndView show() {
    return new ModelAndView("projects/underway/pages/my-projects")
        .addObject("mine", projects.mine())
        .addObject("open", projects.open());
  }

  /** Leads here from the account, and tells what is kept. */
  @Configuration(proxyBeanMethods = false)
  static class Door {

    @Bean
    @Order(20)
    AccountLink projectsUnderWayLink() {
      return new AccountLink("projects.underway.mine", "/under-way");
    }

    @Bean
    @Order(200)
    DataUse dataOfTeams() {
      return new DataUse(DataUse.Ground.CONTRACT, "projects.underway.data");
    }
  }
}
