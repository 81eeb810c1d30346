package org.corridor.projects.design;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Step 8: partners, stakeholders and strategic allies in short (handbook part III), and how the
 * partnership lives.
 */
public record Alliances(List<Ally> allies, Partnership partnership) {

  static final Alliances EMPTY = new Alliances(List.of(), Partnership.EMPTY);

  public Alliances {
    allies = List.copyOf(allies);
  }

  /**
   * @param id stable within the design ({@code p1}); work plan and budget point to it
   * @param country ISO 3166-1 alpha-2, empty while open
   * @param brings what they contribute
   * @param gains what they get out of it
   */
  public record Ally(
      String id,
      String name,
      Role role,
      OrganisationKind kind,
      String country,
      @Nullable End end,
      String brings,
      String gains,
      Agreement agreement,
      Set<Trait> traits) {
    public Ally {
      traits = Ordered.set(traits);
    }

    /** Signed, or to be signed. */
    public boolean isBoundInWriting() {
      return agreement == Agreement.WRITTEN_PLANNED || agreement == Agreement.WRITTEN_SIGNED;
    }
  }

  public enum Role {
    PARTNER,
    STAKEHOLDER,
    STRATEGIC_ALLY
  }

  public enum OrganisationKind {
    MIGRANT_ASSOCIATION,
    NGO,
    LOCAL_AUTHORITY,
    REGIONAL_AUTHORITY,
    CENTRAL_AUTHORITY,
    UNIVERSITY,
    TRAINING_CENTRE,
    MICRO_FINANCE,
    COOPERATIVE,
    EMPLOYERS,
    CHAMBER,
    HEALTH,
    FAITH,
    NETWORK,
    RESEARCH,
    SCHOOL,
    MEDIA,
    TRADE_UNION,
    EMBASSY,
    INTERNATIONAL_ORGANISATION,
    DONOR,
    BANK,
    COMPANY,
    OTHER
  }

  public enum Agreement {
    NONE,
    SPOKEN,
    WRITTEN_PLANNED,
    WRITTEN_SIGNED
  }

  public enum Trait {
    /** Leads the partnership. */
    LEAD,
    /** Run by migrants. */
    MIGRANT_LED,
    /** Has carried out internationally funded projects. */
    GRANT_EXPERIENCE,
    /** Works mainly with volunteers. */
    VOLUNTARY,
    /** Has worked with one of the others before. */
    WORKED_TOGETHER,
    /** Known and trusted among the people the project is for. */
    TRUSTED_BY_TARGET_GROUP,
    /** Takes part like a partner without a grant contract. */
    INFORMAL
  }

  /**
   * @param vision the goal in the partners' common words
   * @param emergence how they came together
   * @param communication how and how often they talk
   * @param meetingsPerYear face to face, null while open
   * @param decisions how they decide
   * @param learning what they learn from one another, in which direction
   * @param disagreement whom they turn to when they do not agree
   */
  public record Partnership(
      String vision,
      @Nullable Emergence emergence,
      String communication,
      @Nullable Integer meetingsPerYear,
      String decisions,
      String learning,
      String disagreement) {
    static final Partnership EMPTY = new Partnership("", null, "", null, "", "", "");
  }

  /** How a partnership came about (handbook 6.1). */
  public enum Emergence {
    EARLIER_WORK,
    PERSONAL_CONTACT,
    EVENT_OR_PLATFORM,
    REPUTATION,
    CALL_FOR_PROPOSALS
  }

  public List<Ally> inRole(Role role) {
    return allies.stream().filter(ally -> ally.role() == role).toList();
  }

  public Stream<Ally> ofKind(OrganisationKind... kinds) {
    return allies.stream().filter(ally -> List.of(kinds).contains(ally.kind()));
  }

  public @Nullable Ally ally(String id) {
    return allies.stream().filter(ally -> ally.id().equals(id)).findFirst().orElse(null);
  }
}
