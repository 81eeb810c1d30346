package org.corridor.projects.iati.domain;

import org.corridor.platform.CannotStart;
import org.corridor.projects.iati.IatiPublisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who this platform reports as, from {@code corridor.iati.publisher.*}. */
@Configuration(proxyBeanMethods = false)
class PublisherSettings {

  private static final int LONGEST = 100;

  @Bean
  IatiPublisher iatiPublisher(
      @Value("${corridor.iati.publisher.ref}") String ref,
      @Value("${corridor.iati.publisher.name}") String name,
      @Value("${corridor.iati.publisher.type}") String type,
      @Value("${corridor.iati.publisher.prefix:}") String prefix) {
    String begins = prefix.isBlank() ? ref : prefix;
    if (!isIdentifier(ref) || !isIdentifier(begins)) {
      throw new CannotStart(
          "CORRIDOR_IATI_PUBLISHER_REF and _PREFIX must be identifiers without spaces, /, &, | and ?, such as GB-CHC-1234567");
    }
    if (name.isBlank() || !CodeLists.has("OrganisationType", type)) {
      throw new CannotStart(
          "CORRIDOR_IATI_PUBLISHER_NAME must not be empty, and _TYPE must be a code of the list OrganisationType");
    }
    return new IatiPublisher(ref, name.strip(), type, begins);
  }

  private static boolean isIdentifier(String text) {
    return text.length() <= LONGEST && text.matches("[^\\s/&|?]+");
  }
}
