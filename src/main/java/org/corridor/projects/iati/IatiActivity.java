package org.corridor.projects.iati;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as IATI 2.03 describes it: all of the standard but contacts, conditions, items of
 * country budgets, the humanitarian scope, capital spend, legacy data and the reporting to CRS and
 * FSS. Codes are those of the standard's lists.
 *
 * @param status of {@code ActivityStatus}
 * @see <a href="https://iatistandard.org/en/iati-standard/203/activity-standard/">the standard</a>
 */
public record IatiActivity(
    Head head,
    Reporter reporter,
    List<Narrative> title,
    List<Description> descriptions,
    List<Participant> participants,
    List<OtherIdentifier> otherIdentifiers,
    String status,
    List<ActivityDate> dates,
    Where where,
    What what,
    IatiMoney money,
    List<IatiDocument> documents,
    List<Related> related,
    List<IatiResult> results) {

  public IatiActivity {
    title = List.copyOf(title);
    descriptions = List.copyOf(descriptions);
    participants = List.copyOf(participants);
    otherIdentifiers = List.copyOf(otherIdentifiers);
    dates = List.copyOf(dates);
    documents = List.copyOf(documents);
    related = List.copyOf(related);
    results = List.copyOf(results);
  }

  public String identifier() {
    return head.identifier();
  }

  /**
   * A text in one language.
   *
   * @param language of {@code Language}; null for the activity's own
   */
  public record Narrative(@Nullable String language, String text) {}

  /**
   * @param identifier of the activity, unique in the world
   * @param updated when what is said of it last changed
   * @param language of narratives that name none; of {@code Language}
   * @param currency of amounts that name none; ISO 4217
   * @param hierarchy level among the publisher's activities, from 1
   * @param budgetNotProvided of {@code BudgetNotProvided}: why no budget is told
   * @param linkedData address of the same as linked data
   */
  public record Head(
      String identifier,
      @Nullable Instant updated,
      @Nullable String language,
      @Nullable String currency,
      @Nullable Boolean humanitarian,
      @Nullable Integer hierarchy,
      @Nullable String budgetNotProvided,
      @Nullable String linkedData) {}

  /**
   * Who reports.
   *
   * @param type of {@code OrganisationType}
   * @param secondary whether it tells of activities of others
   */
  public record Reporter(
      String ref, String type, @Nullable Boolean secondary, List<Narrative> name) {
    public Reporter {
      name = List.copyOf(name);
    }
  }

  /**
   * @param type of {@code DescriptionType}
   */
  public record Description(@Nullable String type, List<Narrative> text) {
    public Description {
      text = List.copyOf(text);
    }
  }

  /**
   * @param role of {@code OrganisationRole}
   * @param type of {@code OrganisationType}
   * @param activity its own identifier for this activity
   * @param channel of {@code CRSChannelCode}
   */
  public record Participant(
      @Nullable String ref,
      @Nullable String type,
      String role,
      @Nullable String activity,
      @Nullable String channel,
      List<Narrative> name) {
    public Participant {
      name = List.copyOf(name);
    }
  }

  /**
   * @param type of {@code OtherIdentifierType}
   */
  public record OtherIdentifier(String ref, String type, @Nullable Owner owner) {}

  /** Whose identifier it is. */
  public record Owner(@Nullable String ref, List<Narrative> name) {
    public Owner {
      name = List.copyOf(name);
    }
  }

  /**
   * @param type of {@code ActivityDateType}
   */
  public record ActivityDate(String type, LocalDate date, List<Narrative> note) {
    public ActivityDate {
      note = List.copyOf(note);
    }
  }

  /**
   * @param scope of {@code ActivityScope}
   * @param countries those that benefit
   */
  public record Where(
      @Nullable String scope,
      List<Classified> countries,
      List<Classified> regions,
      List<IatiLocation> locations) {
    public Where {
      countries = List.copyOf(countries);
      regions = List.copyOf(regions);
      locations = List.copyOf(locations);
    }
  }

  /**
   * What an activity is about, and the terms of its money where transactions say nothing else.
   *
   * @param markers policies it serves, with their significance
   */
  public record What(
      List<Classified> sectors,
      List<Classified> tags,
      List<Classified> markers,
      @Nullable String collaboration,
      @Nullable String flow,
      @Nullable String finance,
      List<Classified> aid,
      @Nullable String tied) {
    public What {
      sectors = List.copyOf(sectors);
      tags = List.copyOf(tags);
      markers = List.copyOf(markers);
      aid = List.copyOf(aid);
    }
  }

  /**
   * A code of some vocabulary.
   *
   * @param vocabulary null for the standard's own
   * @param vocabularyUri where a publisher's own vocabulary is told
   * @param percentage its share among those of the same vocabulary, of 100
   * @param significance of {@code PolicySignificance}; of policies alone
   */
  public record Classified(
      @Nullable String vocabulary,
      @Nullable String vocabularyUri,
      String code,
      @Nullable BigDecimal percentage,
      @Nullable String significance,
      List<Narrative> narratives) {
    public Classified {
      narratives = List.copyOf(narratives);
    }

    public static Classified of(
        @Nullable String vocabulary, String code, @Nullable BigDecimal percentage) {
      return new Classified(vocabulary, null, code, percentage, null, List.of());
    }
  }

  /**
   * @param type of {@code RelatedActivityType}
   */
  public record Related(String ref, String type) {}
}
