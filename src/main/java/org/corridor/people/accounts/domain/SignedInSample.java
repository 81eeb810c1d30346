package org.corridor.people.accounts.domain;

import java.util.function.Supplier;
import org.corridor.people.AsSampleMember;
import org.corridor.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class SignedInSample implements AsSampleMember {

  private final People people;

  SignedInSample(People people) {
    this.people = people;
  }

  @Override
  public <T> T get(PersonId sample, Supplier<T> deed) {
    if (people.samples().stream().noneMatch(one -> one.id().equals(sample))) {
      throw new IllegalArgumentException("Not a sample member");
    }
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Member(sample, ""));
    SecurityContextHolder.setContext(context);
    try {
      return deed.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
