package org.corridor.capacities.skills.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the starter taxonomy into the database, once a version of it. */
@Component
class LoadStarter {

  private final DataSource database;
  private final JdbcClient jdbc;
  private final Merge merge;
  private final Clock clock;

  LoadStarter(DataSource database, JdbcClient jdbc, Merge merge, Clock clock) {
    this.database = database;
    this.jdbc = jdbc;
    this.merge = merge;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void ifNew() throws SQLException {
    StarterTaxonomy starter = new StarterTaxonomy();
    if (isThere(starter.name())) {
      return;
    }
    merge.lock();
    if (isThere(starter.name())) {
      return;
    }
    Connection connection = DataSourceUtils.getConnection(database);
    Staging staging = Staging.in(connection);
    starter.stage(staging);
    staging.finish();
    merge.index();
    Set<String> all = Set.of(StarterTaxonomy.FAMILY);
    merge.all(Source.STARTER, all, all);
    merge.newVersion(Source.STARTER, starter.name(), clock.instant());
  }

  private boolean isThere(String name) {
    return jdbc.sql(
            """
            select name from capacities.taxonomy_version where source = 'starter'
            order by version desc limit 1
            """)
        .query(String.class)
        .optional()
        .filter(name::equals)
        .isPresent();
  }
}
