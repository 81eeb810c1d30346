@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health.checkup.web;
