@org.jspecify.annotations.NullMarked
package org.corridor.alliances.agreements.web;
