/** Why a field cannot take a value; goes into `errors` of a 400 under the field's id. */
export class EditProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EditProblem';
  }
}
