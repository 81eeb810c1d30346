package org.corridor.projects.iati.domain;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.projects.iati.ActivitySource;
import org.corridor.projects.iati.ActivitySource.Edition;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiPublisher;
import org.springframework.stereotype.Service;

/** What this platform publishes, open to everybody. */
@Service
public class PublishIati {

  private final List<ActivitySource> sources;
  private final IatiPublisher publisher;
  private final SiteAddress site;
  private final Clock clock;

  PublishIati(
      List<ActivitySource> sources, IatiPublisher publisher, SiteAddress site, Clock clock) {
    this.sources = List.copyOf(sources);
    this.publisher = publisher;
    this.site = site;
    this.clock = clock;
  }

  /** Of all sources together, and of who publishes; each source is asked once. */
  public Edition edition() {
    List<Edition> all = sources.stream().map(ActivitySource::edition).toList();
    String version = all.stream().map(Edition::version).collect(Collectors.joining("-"));
    int us = (publisher + site.of("/")).hashCode();
    Instant changed =
        all.stream().map(Edition::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    return new Edition(version + "-" + Integer.toHexString(us), changed);
  }

  /** Writes all activities, each as soon as it is known, in UTF-8. */
  public void activities(OutputStream out) {
    ActivityWriter writer = ActivityWriter.begin(utf8(out), clock.instant());
    sources.forEach(source -> source.each(writer::write));
    writer.end();
  }

  /** One project: ours, or one that another publisher told of, as that one told it. */
  public Optional<IatiActivity> activity(String slug) {
    return sources.stream().flatMap(source -> source.find(slug).stream()).findFirst();
  }

  public void activity(IatiActivity activity, OutputStream out) {
    ActivityWriter writer = ActivityWriter.begin(utf8(out), clock.instant());
    writer.write(activity);
    writer.end();
  }

  /** Writes who we are. */
  public void organisation(OutputStream out) {
    new OrganisationWriter(utf8(out)).write(publisher, edition().changed(), site.of("/"));
  }

  private static Writer utf8(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
