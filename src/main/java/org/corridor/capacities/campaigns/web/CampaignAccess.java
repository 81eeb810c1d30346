package org.corridor.capacities.campaigns.web;

import org.corridor.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** An invitation is read by everybody; who makes one is asked for more by the use case. */
@Configuration(proxyBeanMethods = false)
class CampaignAccess {

  @Bean
  AccessRules registrationCampaignRules() {
    return requests -> {
      requests.requestMatchers(HttpMethod.GET, "/tell/*").permitAll();
      requests
          .requestMatchers(
              "/capacities/campaigns", "/capacities/campaigns.csv", "/capacities/campaigns/**")
          .authenticated();
    };
  }
}
