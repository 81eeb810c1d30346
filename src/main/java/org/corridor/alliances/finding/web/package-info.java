@org.jspecify.annotations.NullMarked
package org.corridor.alliances.finding.web;
