package io.techbridge.marketplace.statistics.contracts;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What contracts sum to, and did one year earlier.
 *
 * @param hidden whether it would give somebody away
 * @param current {@code null} if hidden
 * @param previous {@code null} if hidden then or now
 */
@Schema(name = "ContractFigure")
public record Figure(boolean hidden, @Nullable Sum current, @Nullable Sum previous) {

}
