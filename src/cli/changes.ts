/** Changes as they come, in bursts, made into one signal after each burst. */
export interface Changes {
  /** Something changed. */
  note(): void;
  /** Nothing more is to be told; the one who waits is let go. */
  end(): void;
  /** One value when it has been quiet for a while after a change; what came while the last was dealt with counts once. */
  settled(): AsyncGenerator<void, void>;
}

/** @param quiet how long nothing must change, in milliseconds: an editor writes a file in several steps */
export function gatherChanges(quiet: number): Changes {
  let timer: NodeJS.Timeout | undefined;
  let pending = false;
  let ended = false;
  let wake = () => {};
  return {
    note() {
      clearTimeout(timer);
      if (ended) return;
      timer = setTimeout(() => {
        pending = true;
        wake();
      }, quiet);
    },
    end() {
      clearTimeout(timer);
      ended = true;
      wake();
    },
    async *settled() {
      while (!ended) {
        if (pending) {
          pending = false;
          yield;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
