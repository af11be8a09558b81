package io.techbridge.marketplace.platform.problems;

import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Words what stands in the way of one of many, so that the others can go on. What is no
 * problem of the caller's is not caught.
 */
@Component
public class ProblemSentences {

	private final ProblemTexts texts;

	ProblemSentences(ProblemTexts texts) {
		this.texts = texts;
	}

	/**
	 * Does something.
	 * @return why it could not be done, in the caller's language; empty if it was
	 */
	public Optional<String> of(Runnable work) {
		try {
			work.run();
			return Optional.empty();
		}
		catch (RuleViolated ex) {
			return Optional.of(this.texts.text(ex.message()));
		}
		catch (InvalidFields ex) {
			return Optional.of(ex.fields().values().stream().map(this.texts::text).collect(Collectors.joining(" ")));
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			return Optional.of(detail(ProblemType.STALE_VERSION));
		}
		catch (NotFound ex) {
			return Optional.of(detail(ProblemType.NOT_FOUND));
		}
	}

	private String detail(ProblemType type) {
		return this.texts.text("problem." + type.slug() + ".detail");
	}

}
