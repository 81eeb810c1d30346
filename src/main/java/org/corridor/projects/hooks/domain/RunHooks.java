package org.corridor.projects.hooks.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.secret.Secrets;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team sees which programs are told of its project; who leads it decides. */
@Service
@Transactional
public class RunHooks {

  private static final int SHOWN = 10;

  private final HookTable table;
  private final TellPrograms telling;
  private final Team team;
  private final Secrets secrets;
  private final Clock clock;

  RunHooks(HookTable table, TellPrograms telling, Team team, Secrets secrets, Clock clock) {
    this.table = table;
    this.telling = telling;
    this.team = team;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** There are as many already as one project may have. */
  public static final class TooManyHooks extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param messages the newest first
   */
  public record Shown(Hook hook, List<Message> messages) {
    public Shown {
      messages = List.copyOf(messages);
    }
  }

  @Transactional(readOnly = true)
  public List<Hook> hooks(ProjectKey project) {
    team.require(project);
    return table.of(project);
  }

  @Transactional(readOnly = true)
  public List<Shown> list(ProjectKey project) {
    return hooks(project).stream()
        .map(hook -> new Shown(hook, table.messages(hook.id(), SHOWN)))
        .toList();
  }

  /**
   * @return what its messages are signed with, shown this once; the same form sent twice makes one
   *     and no second secret
   * @throws TooManyHooks where there is no room for another
   */
  public String add(ProjectKey project, UUID id, String address, Set<ProjectNews.Kind> kinds) {
    Member me = coordinator(project);
    boolean full =
        table.of(project).stream().filter(one -> !one.id().equals(id)).count() >= Hook.MOST;
    if (full) {
      throw new TooManyHooks();
    }
    String secret = Signature.secret();
    Hook hook = new Hook(id, project, address, kinds, me.id(), clock.instant(), null);
    return table.add(hook, secrets.seal(secret, Courier.context(id)))
        ? secret
        : secrets.open(table.secret(find(project, id).id()), Courier.context(id)).orElseThrow();
  }

  public void remove(ProjectKey project, UUID id) {
    coordinator(project);
    table.remove(find(project, id).id());
  }

  /** It is told again from now on. */
  public void resume(ProjectKey project, UUID id) {
    coordinator(project);
    table.pause(find(project, id).id(), null);
  }

  public void test(ProjectKey project, UUID id) {
    coordinator(project);
    telling.test(find(project, id));
  }

  /** Sends a message once more that was not taken. */
  public void again(ProjectKey project, UUID id, UUID message) {
    coordinator(project);
    Hook hook = find(project, id);
    telling.again(
        table
            .message(message)
            .filter(one -> one.hook().equals(hook.id()))
            .orElseThrow(NotInTeam::new));
  }

  private Member coordinator(ProjectKey project) {
    Member me = team.require(project);
    me.requireCoordinates();
    return me;
  }

  private Hook find(ProjectKey project, UUID id) {
    return table.find(id).filter(one -> one.project().equals(project)).orElseThrow(NotInTeam::new);
  }
}
