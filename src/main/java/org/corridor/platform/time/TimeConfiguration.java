package org.corridor.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  /** Its zone is the one in which pages tell moments ({@code CORRIDOR_TIME_ZONE}). */
  @Bean
  Clock clock(@Value("${corridor.time-zone}") ZoneId zone) {
    return Clock.system(zone);
  }
}
