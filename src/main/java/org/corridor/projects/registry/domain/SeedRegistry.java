package org.corridor.projects.registry.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the projects of the handbook's annex into the registry, at each start: those that are new
 * or whose content was corrected. Any number of nodes may start at once.
 */
@Component
public class SeedRegistry implements ApplicationRunner {

  /** Source of the projects of the Joint Migration and Development Initiative. */
  public static final String SOURCE = "jmdi";

  private static final String ANNEX = "JMDI handbook, annex";
  private static final Logger LOG = LoggerFactory.getLogger(SeedRegistry.class);

  private final Toolbox toolbox;
  private final Projects projects;
  private final SearchTexts searchTexts;
  private final ProjectJson json;
  private final Organisations organisations;
  private final Clock clock;

  SeedRegistry(
      Toolbox toolbox,
      Projects projects,
      SearchTexts searchTexts,
      ProjectJson json,
      Organisations organisations,
      Clock clock) {
    this.toolbox = toolbox;
    this.projects = projects;
    this.searchTexts = searchTexts;
    this.json = json;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    seed(toolbox.cases());
  }

  /** Returns how many projects were added or replaced. */
  @Transactional
  public int seed(List<Case> cases) {
    projects.lock();
    Map<String, String> stored = projects.hashes(SOURCE);
    int changed = 0;
    for (Case entry : cases) {
      if (entry.isProject() && seed(entry, stored)) {
        changed++;
      }
    }
    if (changed > 0) {
      LOG.info("{} projects of the handbook entered into the registry", changed);
    }
    return changed;
  }

  private boolean seed(Case entry, Map<String, String> stored) {
    String hash = hash(json.write(entry) + searchTexts.edition());
    if (hash.equals(stored.get(entry.code()))) {
      return false;
    }
    List<OrganisationId> partners = entry.partners().stream().map(p -> register(p, entry)).toList();
    Project project = ProjectOfCase.of(entry, SOURCE, partners);
    projects.save(project, searchTexts.of(project), hash, clock.instant());
    return true;
  }

  private OrganisationId register(Case.CasePartner partner, Case entry) {
    OrganisationKind kind = OrganisationKind.of(partner.kind()).orElse(OrganisationKind.OTHER);
    OrganisationId id =
        organisations.register(
            new OrganisationDraft(partner.name(), kind, partner.country(), ANNEX));
    organisations.worksIn(id, entry.countries().origin());
    organisations.worksIn(id, entry.countries().residence());
    return id;
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
