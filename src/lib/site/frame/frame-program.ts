/** What runs in the frame of a desk: this module is bundled with all that it needs. */
import { answerQuestions } from "./answer-questions.ts";

answerQuestions();
