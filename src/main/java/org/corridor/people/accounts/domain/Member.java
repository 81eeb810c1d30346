package org.corridor.people.accounts.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person as the session knows them. {@link #getName()} is the name that pages show. */
public final class Member extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final PersonId person;
  private final String name;

  public Member(PersonId person, String name) {
    super(List.of());
    this.person = person;
    this.name = name;
    setAuthenticated(true);
  }

  /** The one whose request is being served; empty for a visitor. */
  public static Optional<Member> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof Member member
        ? Optional.of(member)
        : Optional.empty();
  }

  public PersonId person() {
    return person;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public PersonId getPrincipal() {
    return person;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
