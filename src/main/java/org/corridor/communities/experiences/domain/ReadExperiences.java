package org.corridor.communities.experiences.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.communities.experiences.domain.ExperienceTable.Search;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.Found;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members told, for everybody; without those whom the reader does not want to meet. */
@Service
@Transactional(readOnly = true)
public class ReadExperiences {

  public static final int PAGE = 20;

  /** For each that is shown, so that some may be left out. */
  private static final int LOOKED_AT = 4;

  private final ExperienceTable table;
  private final Authors authors;

  ReadExperiences(ExperienceTable table, Authors authors) {
    this.table = table;
    this.authors = authors;
  }

  /**
   * What is looked for; empty texts for anything.
   *
   * @param block id of a building block
   * @param country ISO 3166-1 code, of origin or of residence
   * @param language code
   */
  public record Question(String words, String block, String country, String language) {
    public boolean asksAnything() {
      return !(words + block + country + language).isEmpty();
    }
  }

  /** A page of them, and the countries that there are any of. */
  public record View(Found<Experience> found, Set<String> countries) {}

  public View find(Question question, int page) {
    Set<UUID> unseen = authors.unseen(table.authors());
    Search search =
        new Search(
            question.words(), question.block(), question.country(), question.language(), "", "");
    Found.Slice slice = Found.Slice.of(table.count(search, unseen), page, PAGE);
    return new View(
        slice.with(table.list(search, unseen, PAGE, slice.skip())), table.countries(unseen));
  }

  /**
   * One of them: published and not hidden for everybody, else for its author, and for a steward
   * where it was hidden.
   *
   * @throws NoExperience for everybody else
   */
  public Experience show(ExperienceId id) {
    return table.find(id.value()).filter(this::isSeen).orElseThrow(NoExperience::new);
  }

  boolean isSeen(Experience one) {
    return authors.isMe(one.author())
        || one.isPublic() && authors.sees(one.author())
        || !one.isDraft() && one.hidden() && authors.isSteward();
  }

  /** Whether the reader wrote it. */
  public boolean isMine(Experience one) {
    return authors.isMe(one.author());
  }

  public List<Experience> ofBlock(String block, int most) {
    return some(new Search("", block, "", "", "", ""), most);
  }

  /**
   * @param code of a project of the registry
   */
  public List<Experience> ofPastProject(String code, int most) {
    return some(new Search("", "", "", "", code, ""), most);
  }

  /**
   * @param key of a project under way
   */
  public List<Experience> ofProject(String key, int most) {
    return some(new Search("", "", "", "", "", key), most);
  }

  /** One query where there is nothing, as on most pages of blocks and projects. */
  private List<Experience> some(Search search, int most) {
    List<Experience> all = table.list(search, Set.of(), most * LOOKED_AT, 0);
    Set<UUID> unseen =
        all.isEmpty()
            ? Set.of()
            : authors.unseen(
                all.stream().map(one -> one.author().value()).collect(Collectors.toSet()));
    return all.stream().filter(one -> !unseen.contains(one.author().value())).limit(most).toList();
  }
}
