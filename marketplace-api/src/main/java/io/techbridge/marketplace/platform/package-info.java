/**
 * What every feature stands on: problems, security, persistence, the engine, index tasks.
 * Knows no feature.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.techbridge.marketplace.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
